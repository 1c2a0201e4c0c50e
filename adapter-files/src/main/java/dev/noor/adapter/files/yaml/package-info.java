/**
 * YAML and text files read so that everything wrong with them is known at once, each with its line.
 * {@link dev.noor.adapter.files.yaml.TextFile} decides what bytes are acceptable text,
 * {@link dev.noor.adapter.files.yaml.YamlReader} turns it into a tree without tags, anchors or aliases, and
 * {@link dev.noor.adapter.files.yaml.YamlValue} and {@link dev.noor.adapter.files.yaml.YamlMapping} take typed values
 * out of it. Nothing here throws for what a file holds: it becomes a {@link dev.noor.adapter.files.yaml.Problems
 * problem}.
 */
@NullMarked
package dev.noor.adapter.files.yaml;

import org.jspecify.annotations.NullMarked;
