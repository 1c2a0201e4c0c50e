package dev.noor.adapter.llm;

import dev.noor.ports.PortException;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelFault;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Asks the main server and, where that fails and time is left, the second one. Thread-safe. */
@Singleton
public final class LlmChatModel implements ChatModel {
    /** Another server would say the same. */
    private static final Set<ModelFault> FINAL = EnumSet.of(ModelFault.REFUSED, ModelFault.INVALID_REQUEST);

    private final LlmConfig config;
    private final EndpointClient main;
    private final Optional<EndpointClient> backup;

    @Inject
    public LlmChatModel(LlmConfig config, LlmPolicies policies, InstantSource clock) {
        this.config = config;
        HttpClient client = policies.client();
        HttpFaults faults = new HttpFaults(LlmConfig.MODEL, clock);
        this.main = new EndpointClient(config.main(), client, faults, policies, config.atOnce());
        this.backup = config.backup()
                .map(second -> new EndpointClient(second.endpoint(), client, faults, policies, config.atOnce()));
    }

    @Override
    public ChatAnswer complete(ChatRequest request) {
        RoleModel model = config.model(request.role());
        if (backup.isEmpty()) {
            return main.complete(request, model, request.deadline());
        }
        long start = System.nanoTime();
        try {
            return main.complete(
                    request,
                    model,
                    request.deadline().multipliedBy(LlmPolicies.MAIN_SHARE).dividedBy(100));
        } catch (PortException fault) {
            Duration left = request.deadline().minusNanos(System.nanoTime() - start);
            boolean hopeless = ModelFault.of(fault).filter(FINAL::contains).isPresent();
            if (hopeless || left.compareTo(LlmPolicies.LEAST) < 0) {
                throw fault;
            }
            return backup.get()
                    .complete(request, model.at(config.backup().orElseThrow().model()), left);
        }
    }
}
