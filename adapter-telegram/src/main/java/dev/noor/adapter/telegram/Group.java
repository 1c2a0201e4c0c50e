package dev.noor.adapter.telegram;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The group, whose id changes when it becomes a supergroup. Thread-safe. */
@Singleton
final class Group {
    private static final Logger LOG = LoggerFactory.getLogger(Group.class);

    private final AtomicReference<String> id;

    @Inject
    Group(TelegramConfig config) {
        this.id = new AtomicReference<>(config.chat());
    }

    String id() {
        return id.get();
    }

    /** It has this id from now on, in this process; the setting keeps it for later ones. */
    void moved(String to) {
        if (!id.getAndSet(to).equals(to)) {
            LOG.atWarn()
                    .addKeyValue("chat", to)
                    .log("the group became a supergroup with another id; set " + TelegramConfig.CHAT + " to it");
        }
    }
}
