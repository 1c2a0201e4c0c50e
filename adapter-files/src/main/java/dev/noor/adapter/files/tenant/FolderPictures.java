package dev.noor.adapter.files.tenant;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.quotation.Picture;
import dev.noor.ports.quotation.TenantPictures;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pictures of a tenant's folder: {@code brand/logo.png} and {@code pictures/<SKU>.png}, or {@code .jpg}. What a file is
 * is told by its content, and nothing outside the folder is read. Thread-safe.
 */
public final class FolderPictures implements TenantPictures {
    private static final int LARGEST = 2_000_000;
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}");

    private final TenantFolders folders;

    @Inject
    FolderPictures(TenantFolders folders) {
        this.folders = folders;
    }

    @Override
    public Optional<Picture> logo(TenantId tenant) {
        return find(tenant, "brand", "logo");
    }

    @Override
    public Optional<Picture> product(TenantId tenant, Sku sku) {
        return Stream.of(sku.value(), sku.folded())
                .filter(name -> PLAIN.matcher(name).matches())
                .flatMap(name -> find(tenant, "pictures", name).stream())
                .findFirst();
    }

    private Optional<Picture> find(TenantId tenant, String folder, String name) {
        return folders.find(tenant).stream()
                .flatMap(own -> ENDINGS.stream().flatMap(ending -> read(own.resolve(folder), name + ending).stream()))
                .findFirst();
    }

    private static Optional<Picture> read(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LARGEST + 1);
                return bytes.length > LARGEST ? Optional.empty() : PictureHeader.picture(bytes);
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
