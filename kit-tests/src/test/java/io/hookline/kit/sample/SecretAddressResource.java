package io.hookline.kit.sample;

import io.hookline.kit.access.Allow;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Shows something to whoever knows the address, and fails. */
@Path("/secrets/{secret}.txt")
class SecretAddressResource {

  @GET
  @Allow.Anyone("Who knows the address may read it.")
  @Operation(operationId = "readBySecretAddress", summary = "Fail at a secret address")
  public String read(@PathParam("secret") String secret) {
    throw secret.startsWith("bug")
        ? new IllegalStateException("a mistake")
        : new WebApplicationException(502);
  }
}
