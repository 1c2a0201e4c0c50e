/**
 * Files that customers get: {@link dev.noor.app.server.file.LinkMint} makes addresses that nobody can guess and that
 * expire, and {@link dev.noor.app.server.file.FileToken} is what stands in them.
 */
@NullMarked
package dev.noor.app.server.file;

import org.jspecify.annotations.NullMarked;
