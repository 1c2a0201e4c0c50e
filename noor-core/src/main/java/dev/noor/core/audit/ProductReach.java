package dev.noor.core.audit;

import dev.noor.core.audit.AuditedTenant.Listed;
import dev.noor.core.audit.Finding.Kind;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every product can be asked for: its kind has words in every language, and no other product looks the same. */
final class ProductReach implements Check {
    private static final Sku ANY_SKU = new Sku("ANY");
    private static final StockLevel ANY_STOCK = new StockLevel.Unknown();
    private static final Set<Script> NATIVE = EnumSet.of(Script.ENGLISH, Script.ARABIC, Script.RUSSIAN);

    @Override
    public Stream<Finding> findings(AuditedTenant audited) {
        return Stream.of(unknownTypes(audited), wordless(audited), twins(audited))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> unknownTypes(AuditedTenant audited) {
        Map<String, List<Listed>> byType = audited.products().stream()
                .filter(listed -> listed.product().concepts().isEmpty())
                .collect(Collectors.groupingBy(
                        listed -> listed.product().type(), LinkedHashMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .map(type -> new Finding(
                        Kind.UNREACHABLE_PRODUCT,
                        type.getValue().getFirst().place(),
                        "no product of the lexicon is a \"%s\": %s can be found by SKU and name only"
                                .formatted(type.getKey(), counted(type.getValue()))));
    }

    private static Stream<Finding> wordless(AuditedTenant audited) {
        Map<String, Set<Script>> scripts = audited.tenant().lexicon().entries().stream()
                .collect(Collectors.toMap(Entry::id, ProductReach::scripts, ProductReach::both));
        Map<ConceptId, List<Listed>> byKind = audited.products().stream()
                .filter(listed -> !listed.product().concepts().isEmpty())
                .collect(Collectors.groupingBy(
                        listed -> listed.product().concepts().getFirst(), LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .flatMap(kind -> NATIVE.stream()
                        .filter(script -> !scripts.getOrDefault(kind.getKey().value(), Set.of())
                                .contains(script))
                        .map(script -> new Finding(
                                Kind.UNREACHABLE_PRODUCT,
                                kind.getValue().getFirst().place(),
                                "no %s word for \"%s\": %s cannot be asked for in it"
                                        .formatted(
                                                TwoMeanings.name(script), kind.getKey(), counted(kind.getValue())))));
    }

    private static Stream<Finding> twins(AuditedTenant audited) {
        Map<Product, Listed> looks = new LinkedHashMap<>();
        return audited.products().stream().flatMap(listed -> {
            Listed first = looks.putIfAbsent(look(listed.product()), listed);
            return first == null
                    ? Stream.empty()
                    : Stream.of(new Finding(
                            Kind.UNREACHABLE_PRODUCT,
                            listed.place(),
                            "%s differs from %s in nothing but its SKU (%s)"
                                    .formatted(
                                            listed.product().sku(),
                                            first.product().sku(),
                                            first.place())));
        });
    }

    /** A product as it looks to a customer: all but its SKU and stock. */
    private static Product look(Product product) {
        return new Product(
                ANY_SKU,
                product.name(),
                product.description(),
                product.series(),
                product.type(),
                product.concepts(),
                product.categories(),
                product.price(),
                ANY_STOCK,
                product.colours(),
                product.dimensions(),
                product.seats(),
                product.attributes());
    }

    private static String counted(List<Listed> products) {
        return products.size() == 1
                ? products.getFirst().product().sku().toString()
                : products.size() + " products, "
                        + products.getFirst().product().sku() + " first,";
    }

    private static Set<Script> scripts(Entry entry) {
        Set<Script> scripts = EnumSet.noneOf(Script.class);
        entry.forms().forEach(form -> scripts.add(form.script()));
        return scripts;
    }

    private static Set<Script> both(Set<Script> one, Set<Script> other) {
        Set<Script> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }
}
