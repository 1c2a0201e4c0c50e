package dev.noor.ports.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link TenantPictures} must pass. */
public interface TenantPicturesContract {
    /** One point. */
    Picture POINT = new Picture(
            "image/png",
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    TenantPictures testee();

    TenantId tenant();

    void haveLogo(Picture picture);

    void haveProduct(Sku sku, Picture picture);

    @Test
    default void who_has_no_pictures_has_none() {
        assertThat(testee().logo(tenant())).isEmpty();
        assertThat(testee().product(tenant(), new Sku("CH 616"))).isEmpty();
        assertThat(testee().logo(new TenantId("nobody"))).isEmpty();
    }

    @Test
    default void a_logo_and_a_products_picture_are_found() {
        haveLogo(POINT);
        haveProduct(new Sku("CH 616"), POINT);

        assertThat(testee().logo(tenant())).contains(POINT);
        assertThat(testee().product(tenant(), new Sku("CH 616"))).contains(POINT);
        assertThat(testee().product(tenant(), new Sku("CH 512"))).isEmpty();
        assertThat(testee().product(new TenantId("nobody"), new Sku("CH 616"))).isEmpty();
    }
}
