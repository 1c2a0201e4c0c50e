package dev.noor.app.cli.replay;

import dev.noor.core.model.ModelLine;
import dev.noor.core.model.PlayedLine;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.PortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;

/**
 * A line that plays what is on the tape and asks a model for the rest, until that has cost so much; from then on what
 * is not on the tape stays a miss. Confined to one thread.
 */
final class CappedLine implements ModelLine {
    /** What a call counts as whose price the provider does not tell, and the least that must be left for one. */
    static final long UNTOLD = 10_000;

    private final ModelLine tape;
    private final ChatModel model;
    private final long cap;
    private long spent;
    private int calls;

    /** @param cap in millionths of a US dollar */
    CappedLine(ModelLine tape, ChatModel model, long cap) {
        this.tape = tape;
        this.model = model;
        this.cap = cap;
    }

    @Override
    public ChatModel open(Workbench bench) {
        ChatModel played = tape.open(bench);
        return request -> {
            try {
                return played.complete(request);
            } catch (PortException fault) {
                if (!fault.code().equals(PlayedLine.MISS) || spent + UNTOLD > cap) {
                    throw fault;
                }
                return asked(request);
            }
        };
    }

    private ChatAnswer asked(ChatRequest request) {
        calls++;
        long price = UNTOLD;
        try {
            ChatAnswer answer = model.complete(request);
            price = answer.usage().costMicros().orElse(UNTOLD);
            return answer;
        } finally {
            spent += price;
        }
    }

    /** How many calls there were. */
    int calls() {
        return calls;
    }

    /** What they cost, in millionths of a US dollar. */
    long spent() {
        return spent;
    }
}
