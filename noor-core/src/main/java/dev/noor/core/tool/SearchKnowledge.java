package dev.noor.core.tool;

import dev.noor.core.knowledge.Abstention;
import dev.noor.core.policy.ToolName;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeQuery;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageKind;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds passages that answer a question, or none. */
public final class SearchKnowledge implements Tool<SearchKnowledge.Question, List<Passage>> {
    /** The kinds that answer customers. */
    public static final Set<PassageKind> ANSWERING =
            Set.copyOf(EnumSet.of(PassageKind.FAQ, PassageKind.POLICY, PassageKind.DOCUMENT));

    private static final int MOST = 3;

    private final KnowledgeBase knowledge;

    @Inject
    SearchKnowledge(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** A question in the customer's words, and in English as far as it is known. */
    public record Question(String text, List<String> gloss) {
        public Question {
            gloss = List.copyOf(gloss);
        }
    }

    @Override
    public ToolName name() {
        return ToolName.SEARCH_KNOWLEDGE;
    }

    @Override
    public String description() {
        return "Find what the company's own documents say on a question about delivery, warranty, payment, services and"
                + " the like. An empty result means that nobody but a colleague can answer.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder()
                .required("question", SchemaType.text(1, 500), "the customer's question in their own words")
                .optional(
                        "gloss",
                        SchemaType.listOf(SchemaType.text(1, 60), 0, 40),
                        "the same in English words, when the question is not English")
                .build();
    }

    @Override
    public Question decode(Arguments arguments, Tenant tenant) {
        return new Question(arguments.text("question"), arguments.texts("gloss"));
    }

    @Override
    public Value.Object encode(Question question) {
        return new ArgumentWriter()
                .text("question", question.text())
                .texts("gloss", question.gloss())
                .build();
    }

    /** The customer's words may hold names and numbers; the English words do not. */
    @Override
    public Value.Object report(Question question) {
        return new ArgumentWriter().texts("gloss", question.gloss()).build();
    }

    @Override
    public ToolResult<List<Passage>> call(Question question, Workbench bench) {
        List<Passage> passages = knowledge
                .search(bench.tenant().id(), new KnowledgeQuery(question.text(), question.gloss(), ANSWERING, MOST))
                .stream()
                .filter(Abstention::answers)
                .map(KnowledgeBase.Hit::passage)
                .toList();
        return ToolResult.found(
                passages, passages.stream().map(Evidence.PassageText::new).toList());
    }
}
