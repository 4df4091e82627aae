/// Edits real texts as people do, knowing where each character goes, and asks whether highlights
/// are where they belong afterwards. Run by `mvn -Psimulated-edits`.
package org.lectern.anchor.simulation;
