{{/* Labels of an object of the component that is named. */}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: {{ .component }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/part-of: {{ .root.Chart.Name }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
environment: {{ .root.Values.environment }}
{{- end }}

{{- define "platform.selector" -}}
app.kubernetes.io/name: {{ .component }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{/* What every pod has: the user of the images, nothing of the cluster's API unless "token", no variables of other Services. */}}
{{- define "platform.pod" -}}
automountServiceAccountToken: {{ .token | default false }}
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile:
    type: RuntimeDefault
{{- end }}

{{- define "platform.container" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{/* How PostgreSQL in the cluster is reached, by libpq's variables. */}}
{{- define "platform.database.environment" -}}
- name: PGUSER
  valueFrom: {secretKeyRef: {name: database, key: username}}
- name: PGPASSWORD
  valueFrom: {secretKeyRef: {name: database, key: password}}
- name: DATABASE
  value: mlflow
{{- end }}

{{/* How whatever runs the image mlflow reaches database and object storage. */}}
{{- define "platform.mlflow.environment" -}}
{{- with .Values.foundation -}}
- name: MLFLOW_BACKEND_STORE_URI
  value: postgresql+psycopg2://{{ .database.host }}:{{ .database.port }}/mlflow?sslmode=require
- name: DATABASE_SECRET_ARN
  value: {{ .database.secret_arn }}
- name: AWS_DEFAULT_REGION
  value: {{ .object_storage.region }}
{{- else -}}
- name: MLFLOW_BACKEND_STORE_URI
  value: postgresql+psycopg2://database:5432/mlflow
{{ include "platform.database.environment" . }}
- name: AWS_ENDPOINT_URL
  value: http://object-storage:7070
- name: AWS_DEFAULT_REGION
  value: {{ include "platform.region" . }}
{{- range list "AWS_ACCESS_KEY_ID" "AWS_SECRET_ACCESS_KEY" }}
- name: {{ . }}
  valueFrom: {secretKeyRef: {name: object-storage, key: {{ . }}}}
{{- end }}
# What boto3 adds by default since 1.36 breaks some S3 servers.
- name: AWS_REQUEST_CHECKSUM_CALCULATION
  value: when_required
- name: AWS_RESPONSE_CHECKSUM_VALIDATION
  value: when_required
{{- end }}
{{- if eq .Values.mlflow.auth "basic" }}
- name: MLFLOW_AUTH_CONFIG_PATH
  value: /etc/mlflow/auth.ini
- name: MLFLOW_AUTH_ADMIN_USERNAME
  valueFrom: {secretKeyRef: {name: mlflow-auth, key: MLFLOW_TRACKING_USERNAME}}
- name: MLFLOW_AUTH_ADMIN_PASSWORD
  valueFrom: {secretKeyRef: {name: mlflow-auth, key: MLFLOW_TRACKING_PASSWORD}}
- name: MLFLOW_FLASK_SERVER_SECRET_KEY
  valueFrom: {secretKeyRef: {name: mlflow-session, key: MLFLOW_FLASK_SERVER_SECRET_KEY}}
{{- end }}
{{- end }}

{{/* S3's name for where it is: both sides of a signature must use the same. */}}
{{- define "platform.region" -}}
{{ .Values.connection.variables.AWS_DEFAULT_REGION | default "us-east-1" }}
{{- end }}

{{- define "platform.mlflow.mounts" -}}
- name: tmp
  mountPath: /tmp
{{- if eq .Values.mlflow.auth "basic" }}
- name: auth
  mountPath: /etc/mlflow
{{- end }}
{{- end }}

{{- define "platform.mlflow.volumes" -}}
- name: tmp
  emptyDir: {}
{{- if eq .Values.mlflow.auth "basic" }}
- name: auth
  configMap:
    name: mlflow-auth
{{- end }}
{{- end }}

{{/* A volume that is claimed: its size in GB. */}}
{{- define "platform.claim" -}}
accessModes: [ReadWriteOnce]
{{- with .root.Values.storage_class }}
storageClassName: {{ . }}
{{- end }}
resources:
  requests:
    storage: {{ .size }}Gi
{{- end }}
