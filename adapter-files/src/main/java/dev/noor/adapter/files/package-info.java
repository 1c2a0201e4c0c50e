/**
 * Everything that Noor keeps in files: tenants as folders, product files to import, and the one JSON form of turn
 * reports. {@link dev.noor.adapter.files.FilesModule} binds it, {@link dev.noor.adapter.files.FilesConfig} says where
 * the folders are.
 */
@NullMarked
package dev.noor.adapter.files;

import org.jspecify.annotations.NullMarked;
