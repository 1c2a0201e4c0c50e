CREATE TABLE product (
    tenant_id text NOT NULL,
    sku_folded text NOT NULL,
    sku text NOT NULL,
    name_en text NOT NULL,
    name_ar text,
    name_ru text,
    description_en text NOT NULL,
    description_ar text,
    description_ru text,
    series text,
    type text NOT NULL,
    concepts text[] NOT NULL,
    categories text[] NOT NULL,
    price_minor bigint NOT NULL CHECK (price_minor > 0),
    currency text NOT NULL,
    stock_units int CHECK (stock_units >= 0),
    in_stock boolean,
    colours text[] NOT NULL,
    width_mm int CHECK (width_mm > 0),
    depth_mm int CHECK (depth_mm > 0),
    height_mm int CHECK (height_mm > 0),
    seats int CHECK (seats > 0),
    attribute_names text[] NOT NULL,
    attribute_values text[] NOT NULL,
    -- What searches compare: lower case, without accents, words separated by one space, with one at either end.
    series_folded text,
    colours_folded text[] NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    told text NOT NULL,
    made_of text NOT NULL,
    spelling text NOT NULL GENERATED ALWAYS AS (title || kind) STORED,
    document tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('russian', title), 'A')
        || setweight(to_tsvector('arabic', title), 'A')
        || setweight(to_tsvector('russian', kind), 'B')
        || setweight(to_tsvector('russian', told), 'D')
        || setweight(to_tsvector('arabic', told), 'D')
    ) STORED,
    CHECK (cardinality(attribute_names) = cardinality(attribute_values)),
    CHECK (stock_units IS NULL OR in_stock = (stock_units > 0)),
    PRIMARY KEY (tenant_id, sku_folded)
);
CREATE INDEX product_concepts ON product USING gin (concepts);
CREATE INDEX product_colours ON product USING gin (colours_folded);
CREATE INDEX product_document ON product USING gin (document);
CREATE INDEX product_spelling ON product USING gin (spelling gin_trgm_ops);
CREATE INDEX product_price ON product (tenant_id, price_minor);
