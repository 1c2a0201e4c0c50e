package dev.noor.core.model;

import dev.noor.core.pii.Known;
import dev.noor.core.pii.PiiVault;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelToolCall;
import dev.noor.ports.model.ModelToolCall.Written;
import dev.noor.ports.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A model that sees tokens where personal data stood, in every message of every kind, and whose words and arguments
 * come back with the data in place. For one turn of one conversation.
 */
final class MaskedChatModel implements ChatModel {
    private final ChatModel model;
    private final PiiVault vault;
    private final Supplier<List<Known>> known;

    /**
     * @param vault with the tokens of what was said before
     * @param known what is known of the customer at the moment of a call
     */
    MaskedChatModel(ChatModel model, PiiVault vault, Supplier<List<Known>> known) {
        this.model = model;
        this.vault = vault;
        this.known = known;
    }

    @Override
    public ChatAnswer complete(ChatRequest request) {
        List<Known> now = Stream.concat(known.get().stream(), vault.mailboxes(texts(request)).stream())
                .toList();
        // Those who are known come first, whichever part of the chat tells them.
        now.forEach(one -> vault.mask(one.value(), now));
        ChatAnswer answer = model.complete(request.with(request.messages().stream()
                .map(message -> changed(message, text -> vault.mask(text, now).masked()))
                .toList()));
        return new ChatAnswer(
                vault.unmask(answer.text()),
                answer.calls().stream()
                        .map(call -> changed(call, vault::unmask))
                        .toList(),
                answer.finish(),
                answer.usage(),
                answer.model());
    }

    private static List<String> texts(ChatRequest request) {
        return request.messages().stream()
                .map(message -> switch (message) {
                    case ChatMessage.Instructions told -> told.text();
                    case ChatMessage.Said said -> said.text();
                    case ChatMessage.Answered answered -> answered.text();
                    case ChatMessage.ToolAnswer given -> given.text();
                })
                .toList();
    }

    private static ChatMessage changed(ChatMessage message, UnaryOperator<String> change) {
        return switch (message) {
            case ChatMessage.Instructions told -> new ChatMessage.Instructions(change.apply(told.text()));
            case ChatMessage.Said said -> new ChatMessage.Said(change.apply(said.text()));
            case ChatMessage.Answered answered ->
                new ChatMessage.Answered(
                        change.apply(answered.text()),
                        answered.calls().stream()
                                .map(call -> changed(call, change))
                                .toList());
            case ChatMessage.ToolAnswer given ->
                new ChatMessage.ToolAnswer(given.callId(), given.tool(), change.apply(given.text()));
        };
    }

    private static ModelToolCall changed(ModelToolCall call, UnaryOperator<String> change) {
        Written written = switch (call.arguments()) {
            case Written.Read read -> new Written.Read((Value.Object) changed(read.arguments(), change));
            case Written.Unreadable unreadable -> new Written.Unreadable(change.apply(unreadable.text()));
        };
        return new ModelToolCall(call.id(), call.tool(), written);
    }

    private static Value changed(Value value, UnaryOperator<String> change) {
        return switch (value) {
            case Value.Text text -> new Value.Text(change.apply(text.value()));
            case Value.Array array ->
                new Value.Array(array.items().stream()
                        .map(item -> changed(item, change))
                        .toList());
            case Value.Object object -> {
                Map<String, Value> members = new LinkedHashMap<>();
                object.members().forEach((name, member) -> members.put(name, changed(member, change)));
                yield new Value.Object(members);
            }
            case Value.Number number -> number;
            case Value.Flag flag -> flag;
            case Value.Null nothing -> nothing;
        };
    }
}
