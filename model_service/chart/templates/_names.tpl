{{- define "model-service.labels" -}}
app.kubernetes.io/name: model-service
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
environment: {{ .Values.environment }}
{{- end }}

{{- define "model-service.selector" -}}
app.kubernetes.io/name: model-service
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{/* The record as the service reads it; takes what is served, or the canary. */}}
{{- define "model-service.record" -}}
{{ dict "service" .service "promotion" .promotion | toYaml }}
{{- end }}

{{/* Named by its content: another record is another ConfigMap, and so other pods. */}}
{{- define "model-service.record-name" -}}
model-record-{{ include "model-service.record" . | sha256sum | trunc 12 }}
{{- end }}
