/**
 * Chats with language models on OpenRouter, or any server of the OpenAI kind. {@link dev.noor.adapter.llm.LlmModule}
 * binds {@link dev.noor.ports.model.ChatModel}; {@link dev.noor.adapter.llm.LlmConfig} says where and which.
 * langchain4j knows the schema of requests and answers; the transport under it is our own, since only there headers,
 * the whole answer and a deadline for all of it are to be had.
 */
@NullMarked
package dev.noor.adapter.llm;

import org.jspecify.annotations.NullMarked;
