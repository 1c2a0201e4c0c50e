package dev.noor.app.cli.sales;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.core.Noor;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.turn.TurnCommit;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** The README's example, word for word; {@link EmbeddingExampleTest} runs it and compares the two. */
final class EmbeddingExample {
    private EmbeddingExample() {}

    static TurnCommit run(Path knowledge) {
        // example
        FilesConfig folders = new FilesConfig(knowledge, knowledge, knowledge);
        TenantId treejar = new TenantId("treejar");
        FileTenantSource tenants = new FileTenantSource(folders, new TenantFolders(folders));
        MemoryKnowledgeBase answers = new MemoryKnowledgeBase();
        answers.replace(treejar, tenants.passages(treejar));
        SequentialIdSource ids = new SequentialIdSource();
        InstantSource clock = InstantSource.system();
        Noor noor = Noor.builder()
                .tenants(tenants)
                .catalog(new MemoryCatalog())
                .knowledge(answers)
                .conversations(new MemoryConversationStore())
                .quotationNumbers(new MemoryQuotationSequence())
                .ids(ids)
                .businessTime(clock)
                .machineTime(System::nanoTime)
                .build();
        ChatAddress chat = new ChatAddress(treejar, "my-channel", "customer-1");
        InboundMessage message = new InboundMessage(
                new MessageId(ids.next()),
                "provider-id-1",
                InboundMessage.Author.CUSTOMER,
                new MessageContent.Text("Hi, how long is the warranty?"),
                clock.instant());
        TurnCommit turn = noor.dialogue().receive(chat, List.of(message)).orElseThrow();
        // end of example
        return turn;
    }
}
