/**
 * Voice notes of customers: {@link dev.noor.ports.voice.VoiceNotes} fetches their sound,
 * {@link dev.noor.ports.voice.Transcriber} writes down what is said, and {@link dev.noor.ports.voice.HeardNotes} keeps
 * that with the message. What is written down is what a customer said: data, never an instruction.
 */
@NullMarked
package dev.noor.ports.voice;

import org.jspecify.annotations.NullMarked;
