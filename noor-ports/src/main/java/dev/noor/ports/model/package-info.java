/**
 * Chats with a language model. {@link dev.noor.ports.model.ChatModel} is the role; what goes in and out are neutral
 * values, and whatever goes wrong is a {@link dev.noor.ports.PortException} of one of the
 * {@link dev.noor.ports.model.ModelFault}s. Nothing that a model says is trusted by being an answer.
 */
@NullMarked
package dev.noor.ports.model;

import org.jspecify.annotations.NullMarked;
