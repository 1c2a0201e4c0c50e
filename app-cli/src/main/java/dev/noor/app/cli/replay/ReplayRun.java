package dev.noor.app.cli.replay;

import dev.noor.core.replay.Replayer;
import dev.noor.core.replay.Replayer.Result;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.turn.PastTurn;
import dev.noor.ports.turn.TurnArchive;
import dev.noor.ports.turn.TurnArchive.PastChat;
import dev.noor.ports.turn.TurnReportCodec;
import java.time.Instant;
import java.util.List;

/** Takes the turns of conversations again, one after another. */
final class ReplayRun {
    private final TurnArchive archive;
    private final TurnReportCodec codec;
    private final Replayer replayer;
    private final ReplayTally tally = new ReplayTally();

    ReplayRun(TurnArchive archive, TurnReportCodec codec, Replayer replayer) {
        this.archive = archive;
        this.codec = codec;
        this.replayer = replayer;
    }

    /** Hears of each turn. */
    interface Listener {
        void taken(PastChat chat, PastTurn turn, Result result);

        /** One more turn is done with, or was left alone. */
        void step();
    }

    ReplayTally tally() {
        return tally;
    }

    /** Takes the turns of a conversation from a moment on, and before them those that their start follows from. */
    void play(TenantId tenant, PastChat chat, Instant since, Listener listener) {
        List<PastTurn> turns = archive.turns(tenant, chat.id());
        boolean fromStart = turns.stream()
                .anyMatch(turn -> !turn.at().isBefore(since) && turn.before().isEmpty());
        tally.conversation(fromStart);
        Conversation follows = Conversation.fresh(chat.id(), chat.address());
        for (PastTurn turn : turns) {
            boolean wanted = !turn.at().isBefore(since);
            if (!wanted && !fromStart) {
                continue;
            }
            Conversation before = turn.before().orElse(follows);
            if (Replayer.canTake(turn)) {
                Result result = replayer.take(turn, codec.decode(turn.report()), before);
                follows = result.now().after();
                if (wanted) {
                    tally.taken(result);
                    listener.taken(chat, turn, result);
                }
            } else if (wanted) {
                tally.left();
            }
            if (wanted) {
                listener.step();
            }
        }
    }
}
