package io.hookline.attribution.collect.place;

import io.hookline.bulk.imports.Import;
import io.hookline.bulk.imports.ImportQuery;
import io.hookline.bulk.imports.Imports;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.IdempotentStream;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Places of a file. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/places/imports")
@Tag(name = "Places")
class PlaceImportResource {

  private final Imports imports;
  private final PlaceImport places;

  PlaceImportResource(Imports imports, PlaceImport places) {
    this.imports = imports;
    this.places = places;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewPlace.class)
  @Operation(
      operationId = "importPlaces",
      summary = "Record or change many places",
      description = "A place whose code is known is changed to what its row says.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(places, query, body);
  }
}
