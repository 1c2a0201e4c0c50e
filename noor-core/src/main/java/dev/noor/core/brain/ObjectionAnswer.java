package dev.noor.core.brain;

import jakarta.inject.Inject;

/** Meets what holds a customer back with what the tenant promises: a sample, a look at another company's price. */
final class ObjectionAnswer implements Answer {
    private final Promises promises;

    @Inject
    ObjectionAnswer(Promises promises) {
        this.promises = promises;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        int before = reply.lines().size();
        PromiseTopics.objections(turn.reading()).stream()
                .flatMap(topic -> promises.words(turn, topic).stream())
                .forEach(reply::say);
        return reply.lines().size() > before ? Share.PART : Share.NONE;
    }
}
