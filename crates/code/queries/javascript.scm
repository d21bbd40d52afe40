; What only JavaScript has, beyond what it has in common with TypeScript (typescript.scm).

((variable_declarator
  name: (object_pattern (shorthand_property_identifier_pattern) @name @reference.import)
  value: (call_expression function: (identifier) @function)) (#eq? @function "require"))
