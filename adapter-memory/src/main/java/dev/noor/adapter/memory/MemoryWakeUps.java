package dev.noor.adapter.memory;

import dev.noor.ports.pipeline.WakeUps;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Wakes workers of its own process. Thread-safe. */
public final class MemoryWakeUps implements WakeUps {
    private final List<Answer> answers = new CopyOnWriteArrayList<>();

    private record Answer(Work work, Runnable wake) {}

    @Override
    public void call(Work work) {
        answers.stream()
                .filter(answer -> answer.work() == work)
                .forEach(answer -> answer.wake().run());
    }

    @Override
    public void answer(Work work, Runnable wake) {
        answers.add(new Answer(work, wake));
    }
}
