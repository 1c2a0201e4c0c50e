package dev.noor.adapter.pgvector.invariant;

import java.util.List;
import java.util.stream.Stream;

/** Every rule, in the order in which a message meets them. */
public final class AllRules {
    public static final List<Rule> ALL = Stream.of(
                    InboundRules.ALL, TurnRules.ALL, OutboundRules.ALL, SendingRules.ALL, EffectRules.ALL, KinRules.ALL)
            .flatMap(List::stream)
            .toList();

    private AllRules() {}
}
