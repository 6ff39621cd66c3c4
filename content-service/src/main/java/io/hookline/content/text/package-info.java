/** Short texts as people write them. */
package io.hookline.content.text;
