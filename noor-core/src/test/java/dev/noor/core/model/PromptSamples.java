package dev.noor.core.model;

import dev.noor.core.BrainModule;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelFixtures;
import dev.noor.ports.model.ModelTool;
import java.util.stream.Collectors;

/** What a model was told in short chats. */
public final class PromptSamples {
    private PromptSamples() {}

    /** The instructions and the tools of every call. */
    public static String standing() {
        ChatRequest request = asked("Do you have office chairs?");
        return LedRig.text(request.messages().getFirst())
                + request.tools().stream().map(PromptSamples::line).collect(Collectors.joining());
    }

    /** The part of the first turn. */
    public static String turn(String text) {
        return LedRig.text(asked(text).messages().get(1));
    }

    private static ChatRequest asked(String text) {
        LedRig rig = new LedRig(
                BrainModule.Choice.MODEL, ModelBudget.STANDARD, request -> ModelFixtures.saying(LedRig.draft(request)));
        rig.say(text);
        return rig.model.requests().getFirst();
    }

    private static String line(ModelTool tool) {
        return tool.name() + "\n" + tool.description() + "\n" + tool.schema() + "\n";
    }
}
