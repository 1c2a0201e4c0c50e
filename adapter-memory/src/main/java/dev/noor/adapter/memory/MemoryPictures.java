package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.quotation.Picture;
import dev.noor.ports.quotation.TenantPictures;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures in memory. Thread-safe. */
public final class MemoryPictures implements TenantPictures {
    private final Map<TenantId, Picture> logos = new ConcurrentHashMap<>();
    private final Map<TenantId, Map<Sku, Picture>> products = new ConcurrentHashMap<>();

    /** A company's own sign from now on. */
    public void putLogo(TenantId tenant, Picture picture) {
        logos.put(tenant, picture);
    }

    /** What a product looks like from now on. */
    public void putProduct(TenantId tenant, Sku sku, Picture picture) {
        products.computeIfAbsent(tenant, none -> new ConcurrentHashMap<>()).put(sku, picture);
    }

    @Override
    public Optional<Picture> logo(TenantId tenant) {
        return Optional.ofNullable(logos.get(tenant));
    }

    @Override
    public Optional<Picture> product(TenantId tenant, Sku sku) {
        return Optional.ofNullable(products.getOrDefault(tenant, Map.of()).get(sku));
    }
}
