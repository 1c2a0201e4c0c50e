/**
 * The server's interfaces. {@link dev.noor.app.server.web.RouteTable} is the one list of what is answered: handlers,
 * who may call them and the OpenAPI document all come from it, so that no route can be open by accident or missing in
 * the document.
 */
@NullMarked
package dev.noor.app.server.web;

import org.jspecify.annotations.NullMarked;
