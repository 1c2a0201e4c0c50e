package dev.noor.adapter.llm.stub;

/** Decides what a model server answers. Called from any thread. */
@FunctionalInterface
public interface Behaviour {
    /** The answer to one call. */
    WireAnswer answer(Asked asked);
}
