package dev.noor.adapter.llm.stub;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives answers in order; the last one for ever. Thread-safe. */
public final class Scripted implements Behaviour {
    private final List<WireAnswer> answers;
    private final AtomicInteger given = new AtomicInteger();

    public Scripted(WireAnswer... answers) {
        this.answers = List.of(answers);
    }

    @Override
    public WireAnswer answer(Asked asked) {
        return answers.get(Math.min(given.getAndIncrement(), answers.size() - 1));
    }
}
