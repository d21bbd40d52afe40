; What the grammar's own tags leave out: constants and variables of the package, methods of interfaces, names of other
; packages where no call is made.

(source_file (const_declaration (const_spec name: (identifier) @name) @definition.constant))
(source_file (var_declaration (var_spec name: (identifier) @name) @definition.constant))
(source_file (var_declaration (var_spec_list (var_spec name: (identifier) @name) @definition.constant)))
(method_elem name: (field_identifier) @name) @definition.method

(selector_expression field: (field_identifier) @name @reference.constant (#match? @name "^[A-Z]"))
((identifier) @name @reference.constant (#match? @name "^[A-Z]"))
