package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.quotation.Picture;
import dev.noor.ports.quotation.TenantPictures;
import dev.noor.ports.quotation.TenantPicturesContract;

final class MemoryPicturesTest implements TenantPicturesContract {
    private final MemoryPictures pictures = new MemoryPictures();

    @Override
    public TenantPictures testee() {
        return pictures;
    }

    @Override
    public TenantId tenant() {
        return new TenantId("oasis");
    }

    @Override
    public void haveLogo(Picture picture) {
        pictures.putLogo(tenant(), picture);
    }

    @Override
    public void haveProduct(Sku sku, Picture picture) {
        pictures.putProduct(tenant(), sku, picture);
    }
}
