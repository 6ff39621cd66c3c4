/** What all contracts share and the build adds: refusals, headers, schemas, events. */
package io.hookline.kit.openapi;
