package dev.noor.app.cli.cluster;

import dev.noor.adapter.wazzup.stub.WebhookBodies.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Customers who write one to three messages, wait a while, and write again, until they are told to stop. */
final class Customers {
    private static final List<String> WORDS = List.of(
            "Hello",
            "do you deliver to Dubai?",
            "I need 5 office chairs under 600 AED",
            "Здравствуйте, какая гарантия на кресла?",
            "what are your working hours?",
            "Сколько стоит доставка?",
            "مرحبا، هل لديكم طاولات؟",
            "show me meeting tables",
            "can I pay by card?",
            "thank you");

    private final Provider provider;
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean stopped;

    Customers(Provider provider) {
        this.provider = provider;
    }

    /** A phone number by its last digits. */
    static String phone(int number) {
        return "97150" + String.format("%07d", number);
    }

    static Written message(String chat, String words) {
        return new Written(UUID.randomUUID().toString(), chat, words, Instant.now());
    }

    /**
     * Lets so many more write.
     *
     * @param pause between their bursts, on average
     */
    void write(int many, Duration pause) {
        for (int i = 0; i < many; i++) {
            String chat = phone(people.size() + 1);
            people.add(Thread.startVirtualThread(() -> write(chat, pause)));
        }
    }

    private void write(String chat, Duration pause) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Rows.pause(Duration.ofMillis(random.nextLong(pause.toMillis())));
        while (!stopped) {
            for (int left = random.nextInt(3); left >= 0 && !stopped; left--) {
                provider.post(List.of(message(chat, WORDS.get(random.nextInt(WORDS.size())))));
                Rows.pause(Duration.ofMillis(random.nextInt(100, 1_500)));
            }
            for (long left = random.nextLong(2 * pause.toMillis()); left > 0 && !stopped; left -= 200) {
                Rows.pause(Duration.ofMillis(200));
            }
        }
    }

    /** Waits until everybody has posted the last message. */
    void stop() {
        stopped = true;
        for (Thread person : people) {
            try {
                person.join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
