package dev.noor.core.tool;

import dev.noor.core.knowledge.KnowledgeSearch;
import dev.noor.core.policy.ToolName;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the passages that answer a question: one, two when it asks for two things, or none. */
public final class SearchKnowledge implements Tool<SearchKnowledge.Question, List<Passage>> {
    private final KnowledgeSearch knowledge;

    @Inject
    SearchKnowledge(KnowledgeSearch knowledge) {
        this.knowledge = knowledge;
    }

    /** A question in the customer's words. */
    public record Question(String text) {}

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
                .build();
    }

    @Override
    public Question decode(Arguments arguments, Tenant tenant) {
        return new Question(arguments.text("question"));
    }

    @Override
    public Value.Object encode(Question question) {
        return new ArgumentWriter().text("question", question.text()).build();
    }

    /** The customer's words may hold names and numbers. */
    @Override
    public Value.Object report(Question question) {
        return new ArgumentWriter().build();
    }

    @Override
    public ToolResult<List<Passage>> call(Question question, Workbench bench) {
        List<Passage> passages =
                knowledge.answers(question.text(), bench.tenant()).said();
        return ToolResult.found(
                passages, passages.stream().map(Evidence.PassageText::new).toList());
    }
}
