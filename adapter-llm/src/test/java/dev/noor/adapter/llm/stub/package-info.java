/**
 * A model server for tests and demonstrations: real HTTP on the loopback interface, OpenAI's chat schema, and every way
 * to go wrong that was seen. {@link dev.noor.adapter.llm.stub.ModelServer} listens,
 * {@link dev.noor.adapter.llm.stub.Behaviour} decides what it answers.
 */
@NullMarked
package dev.noor.adapter.llm.stub;

import org.jspecify.annotations.NullMarked;
