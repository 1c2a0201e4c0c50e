/**
 * Keeps what names or reaches a person away from models and reports. {@link dev.noor.core.pii.Masker} finds personal
 * data in a text, {@link dev.noor.core.pii.PiiVault} replaces them by the stable tokens of one conversation and puts
 * them back. Texts are scanned by characters in time linear in their length, since they come from strangers.
 */
@NullMarked
package dev.noor.core.pii;

import org.jspecify.annotations.NullMarked;
