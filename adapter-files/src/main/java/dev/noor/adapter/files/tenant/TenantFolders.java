package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which tenants there are, and the creation of new ones. A tenant is a folder with a {@code tenant.yaml}; the knowledge
 * folder comes before the folder of created tenants. Thread-safe.
 */
public final class TenantFolders {
    private final FilesConfig config;

    @Inject
    public TenantFolders(FilesConfig config) {
        this.config = config;
    }

    /** The folder of a tenant; empty when there is no such tenant. */
    public Optional<Path> find(TenantId tenant) {
        return roots().map(root -> root.resolve(tenant.value()))
                .filter(TenantFolders::isTenant)
                .findFirst();
    }

    /** All tenants, by name. */
    public List<TenantId> known() {
        Set<String> names = new TreeSet<>();
        roots().filter(Files::isDirectory).forEach(root -> {
            try (Stream<Path> entries = Files.list(root)) {
                entries.filter(TenantFolders::isTenant)
                        .map(folder -> String.valueOf(folder.getFileName()))
                        .forEach(names::add);
            } catch (IOException | UncheckedIOException unreadable) {
                throw new PermanentPortException(
                        "files.unreadable", "the folder " + root + " cannot be read", unreadable);
            }
        });
        return names.stream().flatMap(name -> tenantId(name).stream()).toList();
    }

    /**
     * Creates a tenant that states its name and currency, and what follows from the currency where that is one
     * country's; the default profile answers for the rest. The file appears whole or not at all.
     *
     * @return the folder
     * @throws PermanentPortException when there is such a tenant already, or when the file cannot be written; nothing
     *     is left behind then
     */
    public Path create(TenantId tenant, String name, Currency currency) {
        if (find(tenant).isPresent()) {
            throw new PermanentPortException("files.tenant_exists", "there is a tenant " + tenant + " already");
        }
        Path folder = config.createdTenants().resolve(tenant.value());
        Path unfinished = folder.resolve("tenant-" + ProcessHandle.current().pid() + ".tmp");
        boolean folderWasThere = Files.exists(folder);
        try {
            Files.createDirectories(folder);
            writeThrough(unfinished, NewTenant.yaml(name, currency));
            Files.move(unfinished, folder.resolve(Identity.FILE), StandardCopyOption.ATOMIC_MOVE);
            return folder;
        } catch (IOException failed) {
            discard(unfinished);
            if (!folderWasThere) {
                discard(folder);
            }
            String why = failed instanceof AccessDeniedException ? "permission denied" : failed.toString();
            throw new PermanentPortException(
                    "files.unwritable",
                    "the tenant " + tenant + " cannot be created in " + folder + ": " + why,
                    failed);
        }
    }

    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void discard(Path leftOver) {
        try {
            Files.deleteIfExists(leftOver);
        } catch (IOException stays) {
            // a folder that others have filled meanwhile, or one that cannot be changed: the first fault is the one
            // told
            return;
        }
    }

    private Stream<Path> roots() {
        return Stream.of(config.knowledge(), config.createdTenants());
    }

    private static boolean isTenant(Path folder) {
        return tenantId(String.valueOf(folder.getFileName())).isPresent()
                && Files.isRegularFile(folder.resolve(Identity.FILE));
    }

    private static Optional<TenantId> tenantId(String name) {
        try {
            return Optional.of(new TenantId(name));
        } catch (IllegalArgumentException notATenant) {
            return Optional.empty();
        }
    }
}
