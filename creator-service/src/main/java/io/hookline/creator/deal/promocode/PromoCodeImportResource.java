package io.hookline.creator.deal.promocode;

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

/** Many codes at once. Without a transaction of its own: the file may take long to arrive. */
@Path("/v1/brands/{brand}/promo-codes/imports")
@Tag(name = "Promo codes")
class PromoCodeImportResource {

  private final Imports imports;
  private final PromoCodeImport codes;

  PromoCodeImportResource(Imports imports, PromoCodeImport codes) {
    this.imports = imports;
    this.codes = codes;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewPromoCode.class)
  @Operation(operationId = "importPromoCodes", summary = "Issue many promo codes")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(codes, query, body);
  }
}
