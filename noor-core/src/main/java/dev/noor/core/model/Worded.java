package dev.noor.core.model;

import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.reading.Reading;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.Sku;
import java.util.List;

/** Makes a reply of a model's words and of what code wrote beside them. For one turn. */
record Worded(TurnContext turn, ReplyBuilder plan, ToolDesk desk, RestatedPromises promises) {

    ReplyBuilder reply(Told told, String text) {
        promises.prove(text);
        Grounds grounds = new Grounds(turn, promises, text, plan, desk.quotation());
        ReplyBuilder reply = new ReplyBuilder();
        boolean lays = !desk.quotation().isEmpty();
        reply.say(text, plan.question().filter(ask -> !lays && Reading.isQuestion(text)));
        desk.quotation().lines().forEach(line -> reply.say(line.text(), line.ask()));
        plan.opening().ifPresent(reply::open);
        reply.keepTo(ModelTextRules.of(turn, lays ? desk.quotation() : plan, grounds, told));
        List<Sku> named = grounds.named(text);
        if (!named.isEmpty()) {
            speakOf(named, turn.bench());
        }
        return reply;
    }

    /** Several products are a list to choose from; one is what is spoken of, and the list before it stays. */
    private static void speakOf(List<Sku> named, Workbench bench) {
        if (named.size() > 1) {
            bench.list(named);
        } else {
            bench.show(named);
        }
        bench.prove(new StageEvidence.OptionsShown(named));
    }
}
