/**
 * A stand-in for Wazzup with real HTTP, faults and a ledger, shipped as this module's test-jar for the tests of whoever
 * sends through it. {@link dev.noor.adapter.wazzup.stub.StubWazzup} is the entry.
 */
@NullMarked
package dev.noor.adapter.wazzup.stub;

import org.jspecify.annotations.NullMarked;
