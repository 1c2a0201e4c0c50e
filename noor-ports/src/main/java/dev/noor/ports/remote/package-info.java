/**
 * What processes share about an outside system that counts its callers as one: the token in force
 * ({@link dev.noor.ports.remote.TokenVault}) and the calls that are left ({@link dev.noor.ports.remote.CallBudget}).
 */
@NullMarked
package dev.noor.ports.remote;

import org.jspecify.annotations.NullMarked;
