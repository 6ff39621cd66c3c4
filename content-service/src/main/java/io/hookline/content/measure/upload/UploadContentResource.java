package io.hookline.content.measure.upload;

import io.hookline.bulk.imports.Imports;
import io.hookline.bulk.imports.SentFiles;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.IdempotentStream;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of networks. Without a transaction: they may arrive slowly, and are read at length. */
@Path("/v1/brands/{brand}/uploads")
@Tag(name = "Uploads")
class UploadContentResource {

  static final String ZIP = "application/zip";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String EXAMPLE =
      "Date,Video Views,Profile Views,Likes,Comments,Shares\r\n2026-08-09,1200,31,88,4,9\r\n";

  private final SentFiles files;
  private final ReceiveUpload receive;
  private final AnswerUpload answer;

  UploadContentResource(SentFiles files, ReceiveUpload receive, AnswerUpload answer) {
    this.files = files;
    this.receive = receive;
    this.answer = answer;
  }

  @POST
  @Consumes({Imports.CSV, ZIP, XLSX, MediaType.APPLICATION_OCTET_STREAM})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = Imports.CSV,
            schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)),
        @Content(
            mediaType = ZIP,
            schema = @Schema(type = SchemaType.STRING, description = "An archive of tables")),
        @Content(
            mediaType = XLSX,
            schema = @Schema(type = SchemaType.STRING, description = "A workbook")),
        @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, description = "Any of them"))
      })
  @APIResponse(
      responseCode = "201",
      description = "What the file is; nothing of it is applied",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = UploadView.class)))
  @Operation(
      operationId = "uploadFile",
      summary = "Send a file as a network hands it out, and see what it is",
      description =
          "Archives, CSV files and workbooks of TikTok Studio, YouTube Studio and Meta Business"
              + " Suite, also after a spreadsheet program has saved them; 64 MB at most, unless"
              + " hookline.uploads.largest says otherwise. Nothing is applied: the answer says what"
              + " was understood, what would become of the rows, and what must be answered first.")
  public RestResponse<?> upload(
      @Parameter(description = "As it is called on disk", example = "Overview.csv")
          @QueryParam("fileName")
          @NotBlank
          @Size(max = 255)
          String fileName,
      @Parameter(description = "The brand's account that it is of, if that is known")
          @QueryParam("accountId")
          UUID account,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      InputStream body) {
    return files.take(body, receive.of(fileName, charset(type), UploadUpdate.ofAccount(account)));
  }

  private static String charset(MediaType type) {
    String declared = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return declared == null ? null : Charset.forName(declared).name();
    } catch (IllegalArgumentException unknown) {
      throw new Problem(
          CommonProblem.UNSUPPORTED_MEDIA_TYPE, "The charset in Content-Type is not known.");
    }
  }

  @PUT
  @Path("/{upload}/answers")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "answerUpload",
      summary = "Say what a file leaves open, or was taken for wrongly",
      description =
          "It is read anew with all that is said here; what is no question or column of the file,"
              + " or cannot be, is refused. What was said of columns, language and decimal marks is"
              + " remembered once the file was applied, and used for the next one with the same"
              + " header.")
  public RestResponse<UploadView> answer(
      @PathParam("upload") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid UploadUpdate body) {
    return Answers.ok(answer.answer(id, ifMatch, body));
  }
}
