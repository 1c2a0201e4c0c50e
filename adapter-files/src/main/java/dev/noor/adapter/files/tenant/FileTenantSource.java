package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.yaml.Problems;
import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.Authority;
import dev.noor.ports.tenant.DealPipeline;
import dev.noor.ports.tenant.FollowUpScheme;
import dev.noor.ports.tenant.HandoffScheme;
import dev.noor.ports.tenant.Hours;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Promise;
import dev.noor.ports.tenant.Templates;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tenants as folders of YAML and Markdown files: in the knowledge folder, or else among those that imports created.
 * Names that begin with {@code _} are no tenants: {@code _default} is the profile that answers for what a tenant does
 * not state, others hold shared lexicons. Files are read anew at each call. Thread-safe.
 */
public final class FileTenantSource implements TenantSource {
    private static final String DEFAULT_PROFILE = "_default";

    private final FilesConfig config;
    private final TenantFolders folders;

    @Inject
    public FileTenantSource(FilesConfig config, TenantFolders folders) {
        this.config = config;
        this.folders = folders;
    }

    @Override
    public Lookup load(TenantId tenant) {
        Optional<Path> path = folders.find(tenant);
        if (path.isEmpty()) {
            return new Lookup.Unknown(folders.known());
        }
        Problems problems = new Problems();
        Optional<Tenant> loaded = load(tenant, new Layers(new Folder(path.get()), defaultProfile(), problems));
        // the passages are part of the tenant's data, so what is wrong with them is wrong with the tenant
        new PassageFiles(new Layers(new Folder(path.get()), defaultProfile(), problems)).read();
        return loaded.isPresent() && problems.none()
                ? new Lookup.Found(loaded.get())
                : new Lookup.Invalid(problems.sorted());
    }

    @Override
    public List<Passage> passages(TenantId tenant) {
        Path path = folders.find(tenant)
                .orElseThrow(() -> new PermanentPortException("files.unknown_tenant", "there is no tenant " + tenant));
        Problems problems = new Problems();
        Layers layers = new Layers(new Folder(path), defaultProfile(), problems);
        List<Passage> passages = new ArrayList<>(new PassageFiles(layers).read());
        passages.addAll(new DocumentFiles(layers).read());
        if (!problems.none()) {
            throw new PermanentPortException(
                    "files.invalid_tenant",
                    problems.sorted().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return List.copyOf(passages);
    }

    private Optional<Tenant> load(TenantId id, Layers layers) {
        Optional<YamlMapping> keys = Identity.keys(layers);
        Optional<Identity> identity = keys.flatMap(Identity::of);
        List<Promise> promises = PromiseFile.read(layers);
        List<Manager> managers = ManagerFile.read(layers);
        Optional<Hours> hours = HoursFile.read(layers);
        Optional<Authority> authority = AuthorityFile.read(layers);
        Optional<FollowUpScheme> followUps = FollowUpFile.read(layers);
        Optional<HandoffScheme> handoffs = HandoffFile.read(layers);
        Optional<Templates> templates = new TemplateFiles(layers).read();
        Optional<DealPipeline> deals = CrmFile.read(layers);
        Lexicon lexicon = lexicon(keys.map(Identity::lexicons).orElse(List.of()), layers);
        if (identity.isEmpty()
                || hours.isEmpty()
                || authority.isEmpty()
                || followUps.isEmpty()
                || handoffs.isEmpty()
                || templates.isEmpty()) {
            return Optional.empty();
        }
        Identity stated = identity.get();
        return Optional.of(new Tenant(
                id,
                stated.name(),
                stated.assistant(),
                stated.offering(),
                stated.currency(),
                stated.vat(),
                stated.zone(),
                stated.region(),
                stated.quotations().delivering(DeliveryFile.read(layers, stated.currency(), lexicon)),
                stated.largeOrder(),
                promises,
                managers,
                hours.get(),
                authority.get(),
                followUps.get(),
                handoffs.get(),
                lexicon,
                templates.get(),
                deals));
    }

    private Lexicon lexicon(List<YamlValue> shared, Layers layers) {
        LexiconFiles files = new LexiconFiles(layers.problems());
        for (YamlValue name : shared) {
            name.text()
                    .ifPresent(text -> sharedFolder(text)
                            .ifPresentOrElse(
                                    files::addFrom, () -> name.problem("there is no shared folder '" + text + "'")));
        }
        files.addFrom(layers.own());
        return files.lexicon();
    }

    private Optional<Folder> defaultProfile() {
        return sharedFolder(DEFAULT_PROFILE);
    }

    private Optional<Folder> sharedFolder(String name) {
        if (!name.matches("_[a-z0-9_-]{1,40}")) {
            return Optional.empty();
        }
        return Stream.of(config.knowledge(), config.shared())
                .map(root -> root.resolve(name))
                .filter(Files::isDirectory)
                .findFirst()
                .map(Folder::new);
    }
}
