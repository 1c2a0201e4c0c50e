package dev.noor.core.knowledge;

import java.util.Collection;
import java.util.List;

/** How far passages bear on the topics that a question leans to. Immutable. */
final class Bearing {
    private static final double LEANING = 2;
    private static final double NAMED = 0.25;

    /** How far the passage that is most about a topic must be about it to bear on it wholly. */
    private static final double WHOLLY_ABOUT = 0.6;

    /** How far some passage must be about a topic for the topic to be known. */
    private static final double KNOWN = 0.5;

    private final double[] shares;
    private final double[] most;
    private final List<String> names;

    /** @param names the topics that the shares are for, in their order */
    Bearing(double[] shares, List<String> names, Collection<PassageTopics> passages) {
        this.shares = shares.clone();
        this.names = names;
        this.most = new double[shares.length];
        for (PassageTopics passage : passages) {
            for (int topic = 0; topic < most.length; topic++) {
                most[topic] = Math.max(most[topic], about(passage, topic));
            }
        }
    }

    private double about(PassageTopics passage, int topic) {
        return LEANING * passage.leaning(topic) + NAMED * passage.share(names.get(topic));
    }

    /** How far a passage bears on what is asked, beside the other passages: 0 to 1. */
    double of(PassageTopics passage) {
        double of = 0;
        for (int topic = 0; topic < most.length; topic++) {
            of += shares[topic] * about(passage, topic) / Math.max(WHOLLY_ABOUT, most[topic]);
        }
        return of;
    }

    /** How far a passage is about what is asked, whatever others are. */
    double alone(PassageTopics passage) {
        double alone = 0;
        for (int topic = 0; topic < most.length; topic++) {
            alone += shares[topic] * about(passage, topic);
        }
        return alone;
    }

    /** The share of what is asked that some passage is about, 0 to 1. */
    double known() {
        double known = 0;
        for (int topic = 0; topic < most.length; topic++) {
            known += shares[topic] * Math.min(1, most[topic] / KNOWN);
        }
        return known;
    }

    /** The share of what is asked that no passage is about, 0 to 1. */
    double unknown() {
        double unknown = 0;
        for (int topic = 0; topic < most.length; topic++) {
            unknown += shares[topic] * (1 - Math.min(1, most[topic] / KNOWN));
        }
        return unknown;
    }
}
