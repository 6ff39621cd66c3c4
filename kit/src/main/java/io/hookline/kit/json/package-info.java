/** JSON that a service writes and reads for itself. */
package io.hookline.kit.json;
