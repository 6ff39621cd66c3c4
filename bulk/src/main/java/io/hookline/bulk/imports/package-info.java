/** Many rows with one request: parsed as they come, applied at once or as a job. */
package io.hookline.bulk.imports;
