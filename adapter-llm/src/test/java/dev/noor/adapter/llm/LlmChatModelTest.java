package dev.noor.adapter.llm;

import dev.noor.adapter.llm.stub.Broken;
import dev.noor.adapter.llm.stub.Completion;
import dev.noor.adapter.llm.stub.ModelServer;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatModelContract;
import dev.noor.ports.model.ChatModelTestee;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelToolCall;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract over real HTTP. */
final class LlmChatModelTest implements ChatModelContract, ChatModelTestee {
    private ModelServer server;
    private ChatModel model;

    @BeforeEach
    void start() throws IOException {
        server = ModelServer.start(asked -> Broken.SERVER_ERROR.answer());
        model = Wired.to(server);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Override
    public ChatModelTestee testee() {
        return this;
    }

    @Override
    public ChatModel model() {
        return model;
    }

    @Override
    public void answerNext(ChatAnswer answer) {
        Completion completion = Completion.saying(answer.text());
        for (ModelToolCall call : answer.calls()) {
            completion.and(
                    call.tool(),
                    switch (call.arguments()) {
                        case ModelToolCall.Written.Read read -> WireValues.text(read);
                        case ModelToolCall.Written.Unreadable unreadable -> unreadable.text();
                    });
        }
        server.next(completion.usage(1_000, 600, 50, 20, "0.00042").sent());
    }

    @Override
    public void failNext(ModelFault fault) {
        server.next(
                switch (fault) {
                    case RATE_LIMITED -> Broken.RATE_LIMITED.answer();
                    case OVERLOADED -> Broken.OVERLOADED.answer();
                    case BROKEN_ANSWER -> Broken.BAD_JSON.answer();
                    case REFUSED -> Broken.FORBIDDEN.answer();
                    case INVALID_REQUEST -> Broken.INVALID.answer();
                    case NO_CREDIT -> Broken.NO_CREDIT.answer();
                    case TIMEOUT, UNREACHABLE, PUT_OFF, UNAUTHORISED, UNKNOWN_MODEL, OVER_BUDGET ->
                        throw new IllegalArgumentException("is tested with real time in ServerFaultsTest");
                });
    }
}
