/** Posts that are filmed together: when, where, with whom. */
package io.hookline.content.produce.batch;
