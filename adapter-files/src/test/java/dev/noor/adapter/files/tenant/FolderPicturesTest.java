package dev.noor.adapter.files.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.quotation.Picture;
import dev.noor.ports.quotation.TenantPictures;
import dev.noor.ports.quotation.TenantPicturesContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderPicturesTest implements TenantPicturesContract {
    @TempDir
    Path root;

    @BeforeEach
    void aTenant() {
        write("oasis/tenant.yaml", "name: Oasis\n".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public TenantPictures testee() {
        return new FolderPictures(new TenantFolders(new FilesConfig(root, root, root.resolve("created"))));
    }

    @Override
    public TenantId tenant() {
        return new TenantId("oasis");
    }

    @Override
    public void haveLogo(Picture picture) {
        write("oasis/brand/logo.png", picture.bytes());
    }

    @Override
    public void haveProduct(Sku sku, Picture picture) {
        write("oasis/pictures/" + sku.value() + ".png", picture.bytes());
    }

    @Test
    void what_it_is_is_told_by_its_content() {
        write("oasis/brand/logo.jpg", POINT.bytes());

        assertThat(testee().logo(tenant())).contains(POINT);
    }

    @Test
    void what_is_no_picture_too_heavy_or_too_large_is_left_out() {
        byte[] wide = POINT.bytes().clone();
        ByteBuffer.wrap(wide).putInt(16, 16_001).putInt(20, 1_000);
        byte[] widest = POINT.bytes().clone();
        ByteBuffer.wrap(widest).putInt(16, 16_000).putInt(20, 1_000);

        write("oasis/pictures/text.png", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8));
        write("oasis/pictures/heavy.png", Arrays.copyOf(POINT.bytes(), 2_000_001));
        write("oasis/pictures/heaviest.png", Arrays.copyOf(POINT.bytes(), 2_000_000));
        write("oasis/pictures/wide.png", wide);
        write("oasis/pictures/widest.png", widest);
        write("oasis/pictures/cut.png", Arrays.copyOf(POINT.bytes(), 20));
        write("oasis/pictures/cut.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0, 0});

        for (String left : new String[] {"text", "heavy", "wide", "cut"}) {
            assertThat(testee().product(tenant(), new Sku(left))).as(left).isEmpty();
        }
        assertThat(testee().product(tenant(), new Sku("heaviest"))).isPresent();
        assertThat(testee().product(tenant(), new Sku("widest"))).isPresent();
    }

    @Test
    void a_jpeg_tells_its_size_behind_other_segments() {
        byte[] jpeg = {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xE0,
            0,
            4,
            1,
            2,
            (byte) 0xFF,
            (byte) 0xC0,
            0,
            11,
            8,
            0,
            9,
            0,
            7,
            1,
            1,
            17,
            0
        };
        write("oasis/pictures/CH 616.jpeg", jpeg);

        assertThat(testee().product(tenant(), new Sku("CH 616")))
                .hasValueSatisfying(picture -> assertThat(picture.mediaType()).isEqualTo("image/jpeg"));
    }

    @Test
    void nothing_outside_the_folder_is_read() throws IOException {
        write("secret.png", POINT.bytes());
        write("oasis/pictures/other.txt", new byte[0]);
        Files.createSymbolicLink(root.resolve("oasis/pictures/link.png"), root.resolve("secret.png"));

        assertThat(testee().product(tenant(), new Sku("link"))).isEmpty();
        assertThat(testee().product(tenant(), new Sku("../../secret"))).isEmpty();
        assertThat(testee().product(tenant(), new Sku("..\\..\\secret"))).isEmpty();
    }

    private void write(String name, byte[] bytes) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
