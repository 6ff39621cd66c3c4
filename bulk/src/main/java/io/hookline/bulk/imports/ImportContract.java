package io.hookline.bulk.imports;

import io.hookline.kit.openapi.SchemaExamples;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;

/** Writes what an {@link Import} takes and answers. Before the rules that hold for all. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 2)
public class ImportContract implements OASFilter {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final String JSON = jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

  private static final String ROWS =
      "Each row has a result of its own. Up to 1,000 rows are answered at once, more become a job.";

  /** By operation. */
  private final Map<String, Class<?>> rows = new HashMap<>();

  public ImportContract(IndexView index) {
    for (AnnotationInstance rowsOf : index.getAnnotations(Import.class)) {
      AnnotationValue operation =
          rowsOf
              .target()
              .asMethod()
              .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class)
              .value("operationId");
      rows.put(operation.asString(), load(rowsOf.value().asClass().name().toString()));
    }
  }

  private static Class<?> load(String row) {
    try {
      return Class.forName(row, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    if (rows.isEmpty()) {
      return;
    }
    SchemaExamples examples = new SchemaExamples(contract.getComponents().getSchemas());
    contract.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .filter(operation -> rows.containsKey(operation.getOperationId()))
        .forEach(
            operation ->
                write(
                    operation,
                    RowDocument.of(
                        rows.get(operation.getOperationId()),
                        contract.getComponents().getSchemas(),
                        examples)));
  }

  private static void write(Operation operation, RowDocument row) {
    String said = operation.getDescription();
    operation.setDescription(said == null ? ROWS : said + " " + ROWS);
    Schema list = OASFactory.createSchema().addType(SchemaType.ARRAY).items(ref(row.schema()));
    operation.setRequestBody(
        OASFactory.createRequestBody()
            .required(true)
            .content(
                OASFactory.createContent()
                    .addMediaType(Imports.CSV, text(row.csvColumns(), row.csvExample()))
                    .addMediaType(Imports.NDJSON, text("A row as JSON a line.", row.json() + "\n"))
                    .addMediaType(JSON, OASFactory.createMediaType().schema(list))));
    operation
        .getResponses()
        .addAPIResponse("200", answer("What became of each row", "ImportResult"))
        .addAPIResponse("202", answer("A job, because there are more than 1,000 rows", "Job"));
  }

  private static MediaType text(String description, String example) {
    return OASFactory.createMediaType()
        .schema(
            OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .addExample(example));
  }

  private static APIResponse answer(String description, String schema) {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(JSON, OASFactory.createMediaType().schema(ref(schema))));
  }

  private static Schema ref(String name) {
    return OASFactory.createSchema().ref(SCHEMAS + name);
  }
}
