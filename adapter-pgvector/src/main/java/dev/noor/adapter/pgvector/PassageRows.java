package dev.noor.adapter.pgvector;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Findings.Part;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** {@code passage} as it is read and written, and the stems of texts. */
final class PassageRows {
    private static final int MOST_WORDS = 5_000;
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?؟;])\\s+|\\n");

    private PassageRows() {}

    /** A passage with the stems of its lines. */
    record Stemmed(Passage passage, List<Line> lines) {
        record Line(Part part, Set<String> stems) {}
    }

    private record Row(
            String id,
            String kind,
            String title,
            String textEn,
            @Nullable String textAr,
            @Nullable String textRu,
            List<String> questions,
            String source) {
        static Row of(Passage passage) {
            return new Row(
                    passage.id().value(),
                    passage.kind().name(),
                    passage.title(),
                    passage.text().english(),
                    passage.text().texts().get(Language.AR),
                    passage.text().texts().get(Language.RU),
                    passage.questions(),
                    passage.source());
        }
    }

    /** How many rows were written or deleted. */
    static int replace(Handle handle, TenantId tenant, List<Passage> passages) {
        int deleted = handle.createUpdate(
                        "DELETE FROM passage WHERE tenant_id = :tenant AND NOT id = ANY(:kept::text[])")
                .bind("tenant", tenant.value())
                .bindArray(
                        "kept",
                        String.class,
                        passages.stream().map(passage -> passage.id().value()).toList())
                .execute();
        int written = handle.createUpdate("""
                        INSERT INTO passage AS known
                            (tenant_id, id, kind, title, text_en, text_ar, text_ru, questions, source)
                        SELECT :tenant, id, kind, title, text_en, text_ar, text_ru, questions, source
                        FROM jsonb_to_recordset(:rows::jsonb) AS row (id text, kind text, title text, text_en text,
                            text_ar text, text_ru text, questions text[], source text)
                        ON CONFLICT (tenant_id, id) DO UPDATE SET
                            (kind, title, text_en, text_ar, text_ru, questions, source) = ROW(excluded.kind,
                            excluded.title, excluded.text_en, excluded.text_ar, excluded.text_ru, excluded.questions,
                            excluded.source)
                        WHERE (known.kind, known.title, known.text_en, known.text_ar, known.text_ru, known.questions,
                            known.source) IS DISTINCT FROM (excluded.kind, excluded.title, excluded.text_en,
                            excluded.text_ar, excluded.text_ru, excluded.questions, excluded.source)
                        """)
                .bind("tenant", tenant.value())
                .bind("rows", Json.of(passages.stream().map(Row::of).toList()))
                .execute();
        return deleted + written;
    }

    static List<Passage> passages(Handle handle, TenantId tenant) {
        return handle.createQuery("SELECT * FROM passage WHERE tenant_id = :tenant ORDER BY id COLLATE \"C\"")
                .bind("tenant", tenant.value())
                .map((row, context) -> passage(row))
                .list();
    }

    static List<Stemmed> all(Handle handle, TenantId tenant) {
        List<Passage> passages = passages(handle, tenant);
        List<List<WrittenLine>> lines = passages.stream().map(WrittenLine::of).toList();
        List<Set<String>> stems = stems(
                handle,
                lines.stream().flatMap(List::stream).map(WrittenLine::text).toList());
        List<Stemmed> stemmed = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < passages.size(); i++) {
            List<Stemmed.Line> own = new ArrayList<>();
            for (WrittenLine line : lines.get(i)) {
                own.add(new Stemmed.Line(line.part(), stems.get(next++)));
            }
            stemmed.add(new Stemmed(passages.get(i), List.copyOf(own)));
        }
        return stemmed;
    }

    /** A line of a passage as written. */
    private record WrittenLine(Part part, String text) {
        static List<WrittenLine> of(Passage passage) {
            List<WrittenLine> lines = new ArrayList<>();
            lines.add(new WrittenLine(Part.TITLE, passage.title()));
            passage.questions().forEach(question -> lines.add(new WrittenLine(Part.QUESTION, question)));
            passage.text().texts().values().stream()
                    .flatMap(END_OF_SENTENCE::splitAsStream)
                    .forEach(sentence -> lines.add(new WrittenLine(Part.TEXT, sentence)));
            return lines;
        }
    }

    /** The stems of each text, without the words that say nothing. */
    static List<Set<String>> stems(Handle handle, List<String> texts) {
        List<List<String>> words = texts.stream()
                .map(text -> Words.of(text).stream().limit(MOST_WORDS).toList())
                .toList();
        Map<Integer, Set<String>> found = new HashMap<>();
        handle.createQuery("""
                        SELECT text.ordinal, tsvector_to_array(
                            to_tsvector('russian', text.plain) || to_tsvector('arabic', text.arabic)) AS stems
                        FROM unnest(:plain::text[], :arabic::text[]) WITH ORDINALITY AS text (plain, arabic, ordinal)
                        """)
                .bindArray(
                        "plain",
                        String.class,
                        words.stream().map(PassageRows::plain).toList())
                .bindArray(
                        "arabic",
                        String.class,
                        words.stream().map(PassageRows::arabic).toList())
                .map((row, context) -> Map.entry(row.getInt("ordinal"), Set.copyOf(ProductRow.texts(row, "stems"))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(ordinal -> found.getOrDefault(ordinal, Set.of()))
                .toList();
    }

    private static String plain(List<String> words) {
        return Words.line(words.stream().filter(word -> !Words.isArabic(word)));
    }

    private static String arabic(List<String> words) {
        return Words.line(words.stream().filter(Words::isArabic));
    }

    private static Passage passage(ResultSet row) throws SQLException {
        return new Passage(
                new PassageId(row.getString("id")),
                PassageKind.valueOf(row.getString("kind")),
                row.getString("title"),
                ProductRow.localized(row, "text"),
                ProductRow.texts(row, "questions"),
                row.getString("source"));
    }
}
