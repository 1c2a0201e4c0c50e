package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.tenant.TemplateKey;
import dev.noor.ports.tenant.TenantSource.Lookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A knowledge folder with a default profile and a tenant {@code oasis}, both right until a test changes a file. */
final class TenantFiles {
    static final TenantId OASIS = new TenantId("oasis");

    final Path knowledge;
    final Path home;

    TenantFiles(Path folder) {
        knowledge = folder.resolve("knowledge");
        home = folder.resolve("home");
        write("_shapes/lexicon/products.yaml", """
                kind: product
                entries:
                  - id: chair
                    en: [chair, chairs]
                  - id: office chair
                    parents: [chair]
                    en: [office chair*]
                    ar: [كرسي مكتب]
                    ru: [офисн* кресл*]
                """);
        write("_default/tenant.yaml", """
                assistant: {en: Noor, ar: نور, ru: Нур}
                offering: {en: furniture, ar: أثاث, ru: мебель}
                vat: 0
                zone: Asia/Dubai
                region: AE
                quotations:
                  prefix: Q
                  valid_days: 7
                large_order: 10000
                lexicons: [_shapes]
                """);
        write("_default/promises.yaml", """
                promises:
                  - id: discount
                    kind: manager_required
                    words: {en: ask, ar: اسأل, ru: спросите}
                  - id: delivery
                    kind: manager_required
                    words: {en: maybe, ar: ربما, ru: может быть}
                """);
        write("_default/hours.yaml", "days: [mon, fri]\nfrom: \"10:00\"\nto: \"18:00\"\n");
        write("_default/managers.yaml", """
                managers:
                  - {id: desk, name: Desk, roles: [sales], languages: [en, ar]}
                """);
        write("_default/authority.yaml", "own_discount: 0\n");
        write("_default/followups.yaml", """
                steps:
                  - {id: reminder, after: 23h, says: follow_up_reminder}
                  - {id: check, after: 3d, says: follow_up_check, template: oasis_check}
                feedback: {id: opinion, after: 24h, says: follow_up_feedback}
                """);
        write("_default/handoff.yaml", """
                language: en
                answer_within: 15m
                pass_on_after: 15m
                """);
        for (Language language : Language.values()) {
            write("_default/templates/" + language.tag() + ".yaml", templates(language));
        }
        write("oasis/tenant.yaml", "name: Oasis\ncurrency: AED\n");
        write("oasis/faq/terms.yaml", """
                entries:
                  - id: warranty
                    title: Is there a warranty?
                    text: {en: "Two years.", ru: "Два года."}
                    questions: [guarantee?, كم سنة الضمان]
                """);
    }

    FileTenantSource source() {
        FilesConfig config = new FilesConfig(knowledge, knowledge, home);
        return new FileTenantSource(config, new TenantFolders(config));
    }

    Lookup load() {
        return source().load(OASIS);
    }

    /** What is wrong, one line each. */
    List<String> problems() {
        return switch (load()) {
            case Lookup.Invalid invalid ->
                invalid.problems().stream().map(Object::toString).toList();
            case Lookup.Found found -> List.of();
            case Lookup.Unknown unknown -> throw new AssertionError(unknown);
        };
    }

    TenantFiles write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TenantFiles write(String file, byte[] bytes) {
        try {
            Path path = knowledge.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    TenantFiles delete(String file) {
        try {
            Files.delete(knowledge.resolve(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String templates(Language language) {
        return TemplateKey.all().stream()
                .map(phrase -> phrase.key() + ": \"" + variant(language, phrase) + "\"\n")
                .collect(Collectors.joining());
    }

    private static String variant(Language language, TemplateKey phrase) {
        return phrase.placeholders().stream()
                .sorted()
                .map(name -> " {" + name + "}")
                .collect(Collectors.joining("", language.tag() + " " + phrase.key(), ""));
    }
}
