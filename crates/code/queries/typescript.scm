; What the tags of the grammars of JavaScript and TypeScript leave out.

(export_statement
  declaration: (lexical_declaration
    (variable_declarator name: (identifier) @name) @definition.constant))

(type_alias_declaration name: (type_identifier) @name) @definition.type
(enum_declaration name: (identifier) @name) @definition.class

(type_identifier) @name @reference.type
(import_specifier name: (identifier) @name @reference.import)
(import_clause (identifier) @name @reference.import)
(extends_clause value: (identifier) @name @reference.class)
((identifier) @name @reference.constant (#match? @name "^[A-Z][A-Z0-9_]+$"))
(member_expression object: (identifier) @name @reference.class (#match? @name "^[A-Z]"))
(export_specifier name: (identifier) @export)
(export_statement value: (identifier) @export)
